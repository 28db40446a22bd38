package org.passeport.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.passeport.people.LearnerCard;
import org.passeport.platform.NotFound;
import org.passeport.platform.QrCode;
import org.passeport.platform.Settings;

/** The cards that were just made, in the answer to the very form that asked for them: nothing keeps their codes. */
@Named
@RequestScoped
public class CardPage {

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private List<LearnerCard> cards = List.of();

    private QrCode code;

    void show(List<LearnerCard> made) {
        cards = List.copyOf(made);
    }

    /** @throws NotFound when the page is opened by its address */
    public List<LearnerCard> getCards() {
        if (cards.isEmpty()) {
            throw new NotFound("Une carte n’est montrée qu’une fois. Imprimez-en une nouvelle.");
        }
        return cards;
    }

    /** In groups of three: easier to read and to type; the gap may be typed too. */
    public String grouped(String secret) {
        return secret.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }

    /** Where the learner signs in. */
    public String getAddress() {
        return settings.publicAddress().orElseGet(this::requested);
    }

    private String requested() {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** The address without what need not be typed. */
    public String getShortAddress() {
        return getAddress().replaceFirst("^https?://", "");
    }

    public QrCode getCode() {
        if (code == null) {
            code = QrCode.of(getAddress() + "/");
        }
        return code;
    }
}
