package org.passeport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.passeport.platform.Collision;
import org.passeport.platform.Conflict;
import org.passeport.platform.Forbidden;
import org.passeport.platform.Invalid;
import org.passeport.platform.NotFound;
import org.passeport.platform.NotSignedIn;

/** Answers every refusal of {@code /api}, and every fault of ours, as a problem. Nothing of the inside is told. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private static final List<Class<?>> REFUSALS =
            List.of(NotSignedIn.class, Forbidden.class, NotFound.class, Conflict.class, Invalid.class);

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Demande mal formée",
            404, "Introuvable",
            405, "Méthode refusée",
            406, "Aucune forme acceptée",
            413, "Envoi trop grand",
            415, "Format refusé");

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    /** The problem that says what was thrown; logs it when it is a fault of ours, under a number that the person sees. */
    public static Problem problem(Throwable thrown) {
        Throwable cause = refusal(thrown);
        return switch (cause) {
            case NotSignedIn e -> Problem.of(401, "Non connecté", e.getMessage());
            case Forbidden e -> Problem.of(403, "Interdit", e.getMessage());
            case NotFound e -> Problem.of(404, "Introuvable", e.getMessage());
            case Conflict e -> Problem.of(409, "Conflit", e.getMessage());
            case Invalid e -> new Problem("about:blank", "À corriger", 422, e.getMessage(), e.violations());
            case WebApplicationException e -> web(e);
            default ->
                Collision.isBehind(thrown)
                        ? Problem.of(409, "Conflit", "La même chose vient de changer. Regardez, puis recommencez.")
                        : fault(thrown);
        };
    }

    /** Our own refusals arrive bare or wrapped by the container. */
    private static Throwable refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (Class<?> refusal : REFUSALS) {
                if (refusal.isInstance(cause)) {
                    return cause;
                }
            }
        }
        return thrown;
    }

    private static Problem web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status >= 500 ? fault(e) : Problem.of(status, TITLES.getOrDefault(status, "Demande refusée"), null);
    }

    private static Problem fault(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Fault " + number, thrown);
        return Problem.of(
                500, "Erreur de notre part", "Réessayez. Si cela recommence, donnez ce numéro : " + number + ".");
    }
}
