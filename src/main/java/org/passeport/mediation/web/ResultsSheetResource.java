package org.passeport.mediation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.passeport.mediation.GroupKey;
import org.passeport.mediation.ResultFilter;
import org.passeport.mediation.Results;

/** The table of results as it is shown, for a spreadsheet. */
@Path("mediation/results.csv")
@RequestScoped
public class ResultsSheetResource {

    @Inject
    Results results;

    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response sheet(
            @QueryParam("group") GroupKey group,
            @QueryParam("structure") String structure,
            @QueryParam("module") String module,
            @QueryParam("state") String state,
            @QueryParam("named") String named,
            @QueryParam("sort") String sort) {
        ResultFilter filter = ResultsPage.filter(module, state, named, sort);
        String sheet = group == null
                ? results.export(StructureInAddress.required(structure), filter)
                : results.export(group, filter);
        return Response.ok(sheet)
                .header("Content-Disposition", "attachment; filename=\"resultats.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
