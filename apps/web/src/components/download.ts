/** Hands a file to the browser as a download. */
export const downloadFile = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Hands a text to the browser as a download, byte for byte as the server wrote it. */
export const download = (name: string, text: string): void =>
  downloadFile(name, new Blob([text], { type: 'application/json' }));
