/**
 * The extension's public key and the id that Chromium derives from it (SHA-256, first 128 bits, digits as a to p).
 * Fixed, because an unpacked extension otherwise takes its id from its folder and the server admits origins by id.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvcNbCmTj/LiV71xxnw379rJd51UrYu3+5juS3GZezoU4wuPCPXxa6o7sXk2t+P/W1a3aoBbdQDAIQ0EQYFrruqFWTkPtNu6AgTD0iUiQxmAMd5nMwohE3MS8Gv/+I4tyVZPPrAHj+xxzNt30zKbFNWfsknd9XfLNFnN0aFtUlsKNBasctLFGtThVNwVkFgREj3bBfxs51IquqE5Hl6XWQ0pmkoiEKTmhFj774VeRIX8EcHeDkKOdvcKWfd+hzOjWCnEX3Km/sA8QJTxgB+3UgCOivqfInuXRosxDiZ2UCChNIOQFQLDP3atJbDFuB0srN+nZ+WoXNZnE6Jwuia3/VwIDAQAB';

export const EXTENSION_ID = 'hgcmhhkgbncfppopbpbkhmohngfmjkap';

/** Firefox gives every installation its own origin, so any `moz-extension://` is admitted; tokens, not origins, protect. */
export const FIREFOX_ADDON_ID = 'shouxian@shouxian.example';
