// Before the first paint, and before the app: the page takes the language, theme and text size that were chosen
// here, or the browser's language. src/app/apply-preferences.ts does the same for every change after that.
(function () {
  var page = document.documentElement;
  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch (_) {
      // As at the first visit.
      return {};
    }
  }
  // Whose page it is: src/platform/current-profile.ts.
  var profile = read('rapport.profiles').current;
  var kept = read((/^rapport(-[0-9a-f]{8})?$/.test(profile) ? profile : 'rapport') + '.preferences');
  var asked = (navigator.languages || []).filter(function (language) {
    return /^(zh|en)\b/i.test(language);
  })[0];
  var first = asked ? (/^zh/i.test(asked) ? 'zh' : 'en') : (navigator.languages || []).length ? 'en' : 'zh';
  var locale = kept.locale === 'zh' || kept.locale === 'en' ? kept.locale : first;
  page.lang = locale === 'zh' ? 'zh-CN' : 'en';
  if (kept.theme === 'light' || kept.theme === 'dark') page.dataset.theme = kept.theme;
  if (kept.textSize === 'large' || kept.textSize === 'larger') page.dataset.text = kept.textSize;
})();
