// One picture per person × screen × language × width, and a page that shows them side by side.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class Gallery {
  #folder;
  #rows = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  /** Where to put the picture. */
  file(person, route, language, width) {
    const screen = route.replace(/^\//, '').replaceAll(/[^\w-]+/g, '_') || 'landing';
    const name = `${screen}-${person}-${language}-${width}.png`;
    const key = `${route} · ${person}`;
    this.#rows.set(key, [...(this.#rows.get(key) ?? []), { name, language, width }]);
    return join(this.#folder, name);
  }

  /** Writes the page that shows them all. */
  close() {
    const picture = ({ name, language, width }) =>
      `<figure style="width:${width === 390 ? 12 : 38}%"><a href="${name}"><img loading="lazy" src="${name}"></a><figcaption>${language} ${width}</figcaption></figure>`;
    const rows = [...this.#rows].map(
      ([key, pictures]) => `<h2>${key}</h2><div>${pictures.map(picture).join('')}</div>`,
    );
    const style =
      'body{font:14px sans-serif}div{display:flex;gap:8px;align-items:start}figure{margin:0}img{width:100%;border:1px solid #ccc}';
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>${style}</style>${rows.join('')}</html>`;
    writeFileSync(join(this.#folder, 'index.html'), html);
  }
}
