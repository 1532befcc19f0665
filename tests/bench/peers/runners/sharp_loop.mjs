// sharp: so many photos at a time, one thread for each; `node sharp_loop.mjs JOB.json` with UV_THREADPOOL_SIZE set.
// Prints {"work": seconds}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const told = JSON.parse(readFileSync(process.argv[2], "utf8"));
const sharp = createRequire(told.modules)("sharp");
sharp.cache(false);
sharp.concurrency(1);

const { fit, edge, format, quality } = told.wanted;

async function make([source, target]) {
  let image = sharp(source, { limitInputPixels: false });
  if (fit === "half") {
    const { width, height } = await image.metadata();
    image = image.resize(Math.round(width / 2), Math.round(height / 2), { fit: "fill" });
  } else if (fit === "exact") {
    image = image.resize(edge, edge, { fit: "fill" });
  } else {
    image = image.rotate().resize(edge, edge, { fit: "inside", withoutEnlargement: true });
  }
  if (format === "jpg") image = image.jpeg({ quality });
  if (format === "png") image = image.png({ compressionLevel: 1 });
  if (format === "webp") image = image.webp({ quality, effort: 2 });
  if (format === "avif") image = image.avif({ quality, effort: 1, chromaSubsampling: "4:2:0" });
  await image.toFile(target);
}

const began = performance.now();
let next = 0;
async function work() {
  while (next < told.jobs.length) await make(told.jobs[next++]);
}
await Promise.all(Array.from({ length: told.workers }, work));
console.log(JSON.stringify({ work: (performance.now() - began) / 1000 }));
