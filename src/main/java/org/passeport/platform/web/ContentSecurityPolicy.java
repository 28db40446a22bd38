package org.passeport.platform.web;

/**
 * What a page may load: only what this server sends, and no inline script. Learner and public pages need no exception at
 * all; pages with PrimeFaces add the nonce of their view.
 */
final class ContentSecurityPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String REST =
            "; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'" + REST;

    private ContentSecurityPolicy() {}

    /** PrimeFaces sets element styles by attribute (widths, visibility), which a nonce cannot allow. */
    static String withNonce(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce
                + "'; style-src 'self'; style-src-attr 'unsafe-inline'" + REST;
    }
}
