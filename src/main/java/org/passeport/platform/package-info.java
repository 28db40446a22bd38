/**
 * Plumbing without a business word: time, chance and keys as injected values, doors and their transactions, database
 * start-up, error answers, audit trail, texts, security headers. Every feature may use every package of it. Owns the
 * tables {@code platform_*}.
 */
package org.passeport.platform;
