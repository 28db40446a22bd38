/**
 * Who people are, how they sign in, and which role they hold in which structure. A person needs a given name and a family
 * name, nothing more: no e-mail address, no telephone. Owns the tables {@code people_*}.
 */
@Feature
package org.passeport.people;

import org.passeport.platform.Feature;
