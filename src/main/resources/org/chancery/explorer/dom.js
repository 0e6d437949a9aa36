// The elements of a page, by Preact, which is loaded before this module.
const { h, render, Fragment } = globalThis.preact;
const { useState, useEffect, useMemo, useRef } = globalThis.preactHooks;

export { h, render, Fragment, useState, useEffect, useMemo, useRef };

/** Loads D3 when the first picture needs it. */
let d3Loading;
export function loadD3() {
  d3Loading ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = "/explorer/lib/d3.js";
    script.onload = () => done(globalThis.d3);
    script.onerror = () => failed(new Error("the drawing library cannot be loaded"));
    document.head.append(script);
  });
  return d3Loading;
}

/** D3, or null while it is on its way. */
export function useD3() {
  const [d3, setD3] = useState(globalThis.d3 ?? null);
  useEffect(() => { if (!d3) loadD3().then(loaded => setD3(() => loaded)); }, []);
  return d3;
}

/** Width of an element, kept up to date. */
export function useWidth(ref, standard) {
  const [width, setWidth] = useState(standard);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(280, entry.contentRect.width)));
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref.current]);
  return width;
}
