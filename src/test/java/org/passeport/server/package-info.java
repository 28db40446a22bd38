/**
 * A running Passeport for tests: what ships, started by {@code ./run}, on H2 or on a PostgreSQL of its own; people and
 * applications that use it over HTTP; a browser.
 */
package org.passeport.server;
