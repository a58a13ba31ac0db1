/**
 * exceljs ships one file for browsers in which old libraries ask `Function("return this")()` for the global object,
 * or take text for a callback. The page's policy forbids that; nothing here needs it.
 */
module.exports = function noCodeFromText(source) {
  return source
    .replaceAll('Function("return this")()', 'globalThis')
    .replaceAll('Function("r","regeneratorRuntime = r")(', '((r)=>{globalThis.regeneratorRuntime=r})(')
    .replaceAll('new Function(""+', '(()=>{throw new TypeError("no code from text")})(""+');
};
