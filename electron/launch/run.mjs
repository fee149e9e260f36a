// Starts every command of package.json. Written so that an old Node can read it and say what is wrong.
var needed = 24;
var found = Number(process.versions.node.split(".")[0]);

if (found < needed) {
  console.error(
    [
      "ToT Studio needs Node " + needed + "; this is Node " + process.versions.node + ".",
      "Node " + needed + " comes with the project. Type in the project's folder:",
      "    npm ci --ignore-scripts=false && npm start",
      "",
      "ToT Studio-র জন্য Node " + needed + " প্রয়োজন; এটি Node " + process.versions.node + "।",
      "প্রকল্পের সঙ্গেই Node " + needed + " আসে। প্রকল্পের ফোল্ডারে ওপরের কমান্ডটি লিখুন।",
    ].join("\n"),
  );
  process.exitCode = 1;
} else {
  // The cache must be on before the first module of ours is read: it spares most of the start. The built
  // launcher starts sooner; its sources do where it is not there, or older than they are.
  var values = process.argv.slice(2);
  import("node:module")
    .then(function (modules) {
      modules.enableCompileCache(import.meta.dirname + "/../../out/cache");
      return import("../../out/electron/launch.js").catch(function () {
        return {};
      });
    })
    .then(function (built) {
      // An old build may have none.
      return built.runBuilt ? built.runBuilt(values) : false;
    })
    .then(function (isDone) {
      if (isDone) return undefined;
      return import("./run.ts").then(function (launcher) {
        return launcher.run(values);
      });
    })
    .catch(function (error) {
      console.error(error);
      process.exitCode = 1;
    });
}
