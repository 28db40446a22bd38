package org.passeport.learning;

import org.passeport.content.Version;

/**
 * A certification scheme in the version of the course that holds it.
 *
 * @param course        id of the course
 * @param courseVersion version of the course, that the scheme is pinned with
 * @param scheme        id of the scheme
 */
public record SchemeRef(String course, Version courseVersion, String scheme) {}
