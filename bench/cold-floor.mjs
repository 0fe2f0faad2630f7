// @ts-check
/**
 * What a first reading costs whoever does it: as much code as the reader runs, compiled and run for the first time, and
 * one walk over all nodes of the page.
 */

/**
 * How many characters of the reader's code run in one reading.
 * @param {import('playwright-core').Page} page with the reader in it not yet
 * @param {string} code
 * @param {() => Promise<unknown>} read puts the code into the page and reads
 */
export async function codeRun(page, code, read) {
  await page.coverage.startJSCoverage({ reportAnonymousScripts: true });
  await read();
  const scripts = await page.coverage.stopJSCoverage();
  const reader = scripts.find(({ source }) => source?.startsWith(code.slice(0, 200)));
  const isRun = new Uint8Array(code.length);
  // Functions inside come behind the one around them.
  for (const { ranges } of reader?.functions ?? [])
    for (const { startOffset, endOffset, count } of ranges) isRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return isRun.reduce((sum, one) => sum + one, 0);
}

/**
 * A script of so many characters in functions of a usual size, and one that runs each of them once and walks the page.
 * @param {number} size
 */
export function floorScript(size) {
  const functions = [];
  for (let at = 0, length = 0; length < size; at++) {
    const one = `function f${at}(node){const around=node.parentElement;if(!around||around.nodeType!==1)return ${at};\
const name=around.localName,words=(node.textContent||"").slice(0,${at % 40});return words.trim()===name+${at}&&\
around.hasAttribute("title")?{name,words,at:[${at},name.length]}:around.childElementCount}`.replaceAll('\\\n', '');
    functions.push(one);
    length += one.length;
  }
  return `(()=>{${functions.join('\n')}
    const all=[${functions.map((_, at) => `f${at}`).join()}];
    window.coldFloor=()=>{const text=document.createTextNode("x");let sum=0;const start=performance.now();
      for(const one of all)sum+=one(text)?1:0;
      const walker=document.createTreeWalker(document.body);while(walker.nextNode())sum+=walker.currentNode.nodeType;
      return{ms:performance.now()-start,sum}};})()`;
}
