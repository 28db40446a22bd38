package org.passeport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passeport.platform.Sha256;

/**
 * Gives every JSON answer to a GET a weak entity tag (RFC 9110, 8.8.3), made from its content, and answers 304 to whoever
 * holds it already: an application that polls costs the line nothing. Tags say nothing about who may read: doors do.
 */
@Provider
@ApplicationScoped
public class EntityTagFilter implements ContainerResponseFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    JsonResolver json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod()) || response.getStatus() != 200 || !isRecord(response)) {
            return;
        }
        byte[] content = json.getContext(response.getEntityClass())
                .toJson(response.getEntity(), response.getEntityType())
                .getBytes(StandardCharsets.UTF_8);
        String tag = "W/\"" + Sha256.of(content).substring(0, 32) + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isHeld(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(content, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isRecord(ContainerResponseContext response) {
        return response.hasEntity()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !(response.getEntity() instanceof String)
                && !(response.getEntity() instanceof byte[]);
    }

    static boolean isHeld(String tag, String ifNoneMatch) {
        return Optional.ofNullable(ifNoneMatch).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || held.replace("W/", "").equals(tag.replace("W/", "")));
    }
}
