package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.passeport.mediation.BoardDetails;
import org.passeport.mediation.BoardRow;
import org.passeport.mediation.BoardState;
import org.passeport.mediation.Boards;
import org.passeport.mediation.GroupKey;
import org.passeport.platform.Dates;
import org.passeport.platform.Texts;
import org.primefaces.PrimeFaces;

/** Who is where, in a group or in a whole structure; kept fresh without moving anything that did not change. */
@Named
@RequestScoped
public class BoardPage {

    private static final String SEEN = BoardPage.class.getName() + ".seen";

    @Inject
    Boards boards;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private GroupKey group;

    private String structure;

    private String named;

    private BoardDetails board;

    public BoardDetails getBoard() {
        if (board == null) {
            board = group == null
                    ? boards.of(StructureInAddress.required(structure), named == null ? "" : named)
                    : boards.of(group);
            view().putIfAbsent(SEEN, fingerprint());
        }
        return board;
    }

    /** Called every four seconds: the table is sent again only when somebody moved. */
    public void refresh() {
        Object before = view().get(SEEN);
        getBoard();
        String now = fingerprint();
        if (!now.equals(before)) {
            view().put(SEEN, now);
            PrimeFaces.current().ajax().update("board:live");
        }
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** What a reader could see change. */
    private String fingerprint() {
        return board.rows().stream()
                .map(row -> row.learner() + " " + row.state() + " " + row.left() + " " + row.locked() + " "
                        + (row.shown() == null
                                ? ""
                                : row.shown().key() + " " + row.shown().stepNumber())
                        + " " + lastSign(row))
                .toList()
                .toString();
    }

    public String getTitle() {
        return group == null
                ? texts.get("mediation.board.everybody")
                : getBoard().title();
    }

    public long count(BoardState state) {
        return getBoard().count(state);
    }

    public long getStuck() {
        return count(BoardState.STUCK);
    }

    public long getRunning() {
        return count(BoardState.RUNNING);
    }

    public long getDoneToday() {
        return count(BoardState.DONE_TODAY);
    }

    public long getPeople() {
        return getBoard().rows().size();
    }

    /** When somebody last gave a sign, as one says it; empty when they never did. */
    public String lastSign(BoardRow row) {
        if (row.shown() == null) {
            return "";
        }
        Duration ago = Duration.ofMinutes(row.silentMinutes());
        if (ago.toMinutes() < 1) {
            return texts.get("mediation.board.just-now");
        }
        if (ago.toHours() < 1) {
            return texts.get("mediation.board.minutes-ago", ago.toMinutes());
        }
        return ago.toDays() < 1
                ? texts.get("mediation.board.hours-ago", ago.toHours())
                : dates.day(row.shown().lastSign());
    }

    /** Id of the module that somebody is at; empty for an exam or nothing. */
    public String moduleOf(BoardRow row) {
        return row.attempt()
                .flatMap(attempt -> attempt.module())
                .map(module -> module.id())
                .orElse("");
    }

    /** What names this board in addresses: {@code group=…} or {@code structure=…}. */
    public String getQuery() {
        return group == null ? "structure=" + structure : "group=" + group;
    }

    /** The way back here, as another page's address carries it. */
    public String getBack() {
        return URLEncoder.encode("/mediation/board?" + getQuery(), StandardCharsets.UTF_8);
    }

    public GroupKey getGroup() {
        return group;
    }

    public void setGroup(GroupKey group) {
        this.group = group;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
