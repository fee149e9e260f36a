import { openEngine } from "../engine/engine.ts";
import { serveEngine } from "./engine-service.ts";

serveEngine(process.parentPort, openEngine);
