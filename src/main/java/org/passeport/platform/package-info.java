/** Plumbing that knows no business word. */
package org.passeport.platform;
