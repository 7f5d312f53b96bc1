/** Why a file system refused, in words and by its code: `{reason}`. */
export const refused = {
  en: '{reason, select, ENOSPC {no space is left} EACCES {it is not allowed} EPERM {it is not allowed} EROFS {everything there can only be read} EISDIR {this is a folder} ENOTDIR {a part of the path is no folder} EEXIST {a part of the path is no folder} ENOENT {there is no such file or folder} EFBIG {it would be too large} other {refused}} ({reason})',
  es: '{reason, select, ENOSPC {no queda espacio} EACCES {no está permitido} EPERM {no está permitido} EROFS {allí todo es de solo lectura} EISDIR {es una carpeta} ENOTDIR {una parte de la ruta no es una carpeta} EEXIST {una parte de la ruta no es una carpeta} ENOENT {no existe ese archivo o carpeta} EFBIG {sería demasiado grande} other {rechazado}} ({reason})',
};
