/** One thing that words on a page would do if they could. */
export interface Attack {
  readonly name: string;
  /** The directive that stops it. */
  readonly stoppedBy: string;
  /** What would let it through, in that directive's place. */
  readonly loosened: string;
  /**
   * For the page. `hit()` tells that it got through; so does anything that is asked under the address `foreign`.
   * `words` are the first as a string.
   */
  readonly code: string;
}

export const attacks: readonly Attack[] = [
  {
    name: 'a script written into the page',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-inline'",
    code: `const s = document.createElement('script'); s.append(words); document.body.append(s);`,
  },
  {
    name: 'an event handler in markup',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-inline'",
    code: `const b = document.createElement('b'); b.setAttribute('onclick', words); b.click();`,
  },
  {
    name: 'a link that is a script',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-inline'",
    code: `const a = document.createElement('a'); a.href = 'javascript:' + words; document.body.append(a); a.click();`,
  },
  {
    name: 'eval',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-eval'",
    code: `eval(words);`,
  },
  {
    name: 'a function made of words',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-eval'",
    code: `new Function(words)();`,
  },
  {
    name: 'a timer made of words',
    stoppedBy: 'script-src',
    loosened: "'self' 'unsafe-eval'",
    code: `setTimeout(words, 0);`,
  },
  {
    name: 'a script from elsewhere',
    stoppedBy: 'script-src',
    loosened: '*',
    code: `const s = document.createElement('script'); s.src = foreign + 'script.js'; document.body.append(s);`,
  },
  {
    name: 'a module from elsewhere',
    stoppedBy: 'script-src',
    loosened: '*',
    code: `import(foreign + 'module.js').catch(() => {});`,
  },
  {
    name: 'a worker from a data address',
    stoppedBy: 'worker-src',
    loosened: 'data:',
    code: `new Worker('data:text/javascript,postMessage(1)').onmessage = () => hit();`,
  },
  {
    name: 'a worker from a blob',
    stoppedBy: 'worker-src',
    loosened: 'blob:',
    code: `new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))).onmessage = hit;`,
  },
  {
    name: 'markup made of words',
    stoppedBy: 'require-trusted-types-for',
    loosened: '',
    code: `document.createElement('div').innerHTML = '<b>words</b>'; hit();`,
  },
  {
    name: 'a page made of words',
    stoppedBy: 'require-trusted-types-for',
    loosened: '',
    code: `new DOMParser().parseFromString('<b>words</b>', 'text/html'); hit();`,
  },
  {
    name: 'a policy for types of its own',
    stoppedBy: 'trusted-types',
    loosened: 'default other',
    code: `trustedTypes.createPolicy('other', { createHTML: (words) => words }); hit();`,
  },
  {
    name: 'a style in markup',
    stoppedBy: 'style-src',
    loosened: "'self' 'unsafe-inline'",
    code: `const s = document.createElement('style'); s.append('html { --hit: 1 }'); document.head.append(s);
      if (getComputedStyle(document.documentElement).getPropertyValue('--hit') === '1') hit();`,
  },
  {
    name: 'a style sheet from elsewhere',
    stoppedBy: 'style-src',
    loosened: '*',
    code: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = foreign + 'style.css'; document.head.append(l);`,
  },
  {
    name: 'a fetch from elsewhere',
    stoppedBy: 'connect-src',
    loosened: '*',
    code: `fetch(foreign + 'fetched', { mode: 'no-cors' }).catch(() => {});`,
  },
  {
    name: 'a beacon',
    stoppedBy: 'connect-src',
    loosened: '*',
    code: `navigator.sendBeacon(foreign + 'beacon', 'words');`,
  },
  {
    name: 'an image from elsewhere',
    stoppedBy: 'img-src',
    loosened: '*',
    code: `new Image().src = foreign + 'image.png';`,
  },
  {
    name: 'an image in a data address',
    stoppedBy: 'img-src',
    loosened: 'data:',
    code: `const i = new Image(); i.onload = () => hit(); i.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';`,
  },
  {
    name: 'sound from elsewhere',
    stoppedBy: 'media-src',
    loosened: '*',
    code: `new Audio(foreign + 'sound.mp3').load();`,
  },
  {
    name: 'a font from elsewhere',
    stoppedBy: 'font-src',
    loosened: '*',
    code: `new FontFace('other', 'url(' + foreign + 'font.woff2)').load().catch(() => {});`,
  },
  {
    name: 'a frame',
    stoppedBy: 'frame-src',
    loosened: '*',
    code: `const f = document.createElement('iframe'); f.src = foreign + 'frame.html'; document.body.append(f);`,
  },
  {
    name: 'an object',
    stoppedBy: 'object-src',
    loosened: '*',
    code: `const o = document.createElement('object'); o.type = 'image/png'; o.data = foreign + 'object.png'; document.body.append(o);`,
  },
  {
    name: 'another place for all addresses',
    stoppedBy: 'base-uri',
    loosened: '*',
    code: `const b = document.createElement('base'); b.href = foreign; document.head.prepend(b);
      if (document.baseURI === foreign) hit();`,
  },
  {
    name: 'a form that is sent',
    stoppedBy: 'form-action',
    loosened: '*',
    code: `const f = document.createElement('form'); f.action = foreign + 'form'; f.method = 'post';
      document.body.append(f); f.submit();`,
  },
];
