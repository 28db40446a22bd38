package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.ResultFilter;
import org.passeport.mediation.ResultState;
import org.passeport.mediation.ResultTable;
import org.passeport.mediation.Results;
import org.passeport.platform.Texts;

/** People by modules, filtered and sorted by the address. */
@Named
@RequestScoped
public class ResultsPage {

    @Inject
    Results results;

    @Inject
    Texts texts;

    private GroupKey group;

    private String structure;

    private String module;

    private String state;

    private String named;

    private String sort;

    private ResultTable whole;

    private ResultTable shown;

    public ResultTable getTable() {
        if (shown == null) {
            shown = getWhole().filtered(filter(module, state, named, sort));
        }
        return shown;
    }

    /** Before any filter: what a filter may be chosen from. */
    public ResultTable getWhole() {
        if (whole == null) {
            whole = group == null ? results.of(StructureInAddress.required(structure)) : results.of(group);
        }
        return whole;
    }

    /** What an address says of a filter; what it does not say, or says wrongly, filters nothing. */
    static ResultFilter filter(String module, String state, String named, String sort) {
        return new ResultFilter(
                Optional.ofNullable(module).filter(id -> !id.isBlank()),
                Stream.of(ResultState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst(),
                named == null ? "" : named,
                "done".equals(sort));
    }

    public List<ResultState> getStates() {
        return List.of(ResultState.values());
    }

    public String getTitle() {
        return group == null
                ? texts.get("mediation.board.everybody")
                : getWhole().title();
    }

    /** What names these people in addresses. */
    public String getQuery() {
        return group == null ? "structure=" + structure : "group=" + group;
    }

    /** The same with the filter, for the sheet. */
    public String getFilteredQuery() {
        return getQuery() + "&module=" + encode(module) + "&state=" + encode(state) + "&named=" + encode(named)
                + "&sort=" + encode(sort);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
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

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
