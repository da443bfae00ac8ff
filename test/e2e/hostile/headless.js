// A page that throws its head away as soon as it is read, before any module runs.
document.addEventListener('readystatechange', () => document.head?.remove());
