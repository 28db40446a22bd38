package org.passeport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.passeport.platform.Invalid;

/** Refuses JSON that is larger than any record of ours, or that holds the sign which PostgreSQL cannot keep. */
@Provider
@ApplicationScoped
public class JsonTextInterceptor implements ReaderInterceptor {

    private static final int LARGEST = 2 * 1024 * 1024;

    /** An odd number of backslashes before it: an even number would be text about the sign. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] sent = context.getInputStream().readNBytes(LARGEST + 1);
            if (sent.length > LARGEST) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (holdsNul(new String(sent, StandardCharsets.UTF_8))) {
                throw new Invalid("", Invalid.NUL);
            }
            context.setInputStream(new ByteArrayInputStream(sent));
        }
        try {
            return context.proceed();
        } catch (ProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    static boolean holdsNul(String json) {
        return json.indexOf('\0') >= 0 || NUL.matcher(json).find();
    }
}
