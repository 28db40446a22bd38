package org.passeport.platform.rest;

import java.util.List;
import org.passeport.platform.Invalid;

/**
 * A refusal as RFC 9457 describes it ({@code application/problem+json}).
 *
 * @param type   {@code about:blank}: the status says it
 * @param title  short, in French
 * @param status HTTP status
 * @param detail what happened and what to do, in French
 * @param errors every violation, for 422
 */
public record Problem(String type, String title, int status, String detail, List<Invalid.Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, List.of());
    }
}
