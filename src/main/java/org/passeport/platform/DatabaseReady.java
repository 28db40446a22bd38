package org.passeport.platform;

/** The database has its tables and the mapping fits them. Fired once at start; whoever reads it at start waits for this. */
public record DatabaseReady() {}
