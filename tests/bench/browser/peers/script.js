// Loads a classic script.
export const script = (src) =>
  new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = src;
    element.onload = resolve;
    element.onerror = () => reject(new Error(`no ${src}`));
    document.head.append(element);
  });
