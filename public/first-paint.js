// Before the first paint, and before the app: the page takes the language, theme and text size that were chosen
// here, or the browser's language. src/app/apply-preferences.ts does the same for every change after that.
(function () {
  var page = document.documentElement;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('rapport.preferences')) || {};
  } catch (_) {
    // As at the first visit.
  }
  var asked = (navigator.languages || []).filter(function (language) {
    return /^(zh|en)\b/i.test(language);
  })[0];
  var first = asked ? (/^zh/i.test(asked) ? 'zh' : 'en') : (navigator.languages || []).length ? 'en' : 'zh';
  var locale = kept.locale === 'zh' || kept.locale === 'en' ? kept.locale : first;
  page.lang = locale === 'zh' ? 'zh-CN' : 'en';
  if (kept.theme === 'light' || kept.theme === 'dark') page.dataset.theme = kept.theme;
  if (kept.textSize === 'large' || kept.textSize === 'larger') page.dataset.text = kept.textSize;
})();
