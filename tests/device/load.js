"use strict";
/* Loads the site's scripts as a page would, one after another, and gives back one of their names. */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const SCRIPTS = path.join(__dirname, "../../site_src/assets/js");

module.exports = (name, scripts, given = {}) => {
  const context = vm.createContext({ console, ...given });
  for (const script of scripts) vm.runInContext(fs.readFileSync(path.join(SCRIPTS, `${script}.js`), "utf8"), context);
  return vm.runInContext(name, context);
};
