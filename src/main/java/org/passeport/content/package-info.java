/**
 * Micro-modules, courses and certification schemes as files: what the format says, how it is read, checked and packed, and
 * the catalogue of what was installed. Content is deployed like software and carries no code. Owns the tables
 * {@code content_*}.
 */
@Feature(uses = {"people", "referential"})
package org.passeport.content;

import org.passeport.platform.Feature;
