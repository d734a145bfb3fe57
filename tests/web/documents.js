/**
 * Makes small Word and OpenDocument files for the tests: ZIP archives without compression.
 */

/** @param {Uint8Array} bytes @returns {number} CRC-32, as ZIP wants it */
function checksum(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** @param {...[number, number]} fields value and bytes */
function little(...fields) {
  const bytes = fields.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255),
  );
  return Buffer.from(bytes);
}

/**
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
export function zip(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.from(name);
    const body = Buffer.from(content);
    const about = little(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [checksum(body), 4],
      [body.length, 4],
      [body.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([little([0x04034b50, 4]), about, path, body]);
    const entry = little([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([little([0x02014b50, 4], [20, 2]), about, entry, path]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = little(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, ...directory, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * @param {string} body WordprocessingML
 * @param {{ footnotes?: string, numbering?: string, styles?: string }} [parts] the XML inside them
 * @returns {Buffer} of a document with the styles "Heading 2" and "Quote" and the link "rId1"
 */
export function docx(body, { footnotes, numbering, styles = '' } = {}) {
  const own = Object.entries({ footnotes, numbering }).flatMap(([name, xml]) =>
    xml === undefined ? [] : [[name, xml]],
  );
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/hyperlink" Target="https://paper.example/" TargetMode="External"/><Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/>${own.map(([name]) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      own.map(([name, xml]) => [
        `word/${name}.xml`,
        `${head}<w:${name} xmlns:w="${word}">${xml}</w:${name}>`,
      ]),
    ),
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/></w:style>${styles}</w:styles>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
  });
}

/** @param {string} text @param {string} [style] */
export const paragraph = (text, style) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/**
 * @param {string} body the XML inside `office:text`
 * @param {string} [styles] the XML inside `office:automatic-styles`
 * @returns {Buffer}
 */
export function odt(body, styles = '') {
  const space = (/** @type {string} */ name) =>
    `xmlns:${name === 'xlink' ? 'xlink="http://www.w3.org/1999/xlink"' : `${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`}`;
  const spaces = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink'].map(space).join(' ');
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${head}<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}
