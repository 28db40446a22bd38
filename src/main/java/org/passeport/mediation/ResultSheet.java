package org.passeport.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.passeport.mediation.domain.CsvCellPolicy;
import org.passeport.platform.Dates;
import org.passeport.platform.Texts;

/** A table of results as French spreadsheets open it: byte order mark, semicolons, one line per person. */
@ApplicationScoped
class ResultSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FRENCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    String of(ResultTable table) {
        StringBuilder sheet = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(sheet, FRENCH)) {
            List<String> head = new ArrayList<>(
                    List.of(texts.get("mediation.results.person"), texts.get("mediation.results.done-count")));
            table.modules().forEach(module -> head.add(module.title()));
            printer.printRecord(neutral(head));
            for (ResultRow row : table.rows()) {
                List<String> line = new ArrayList<>(List.of(row.name(), String.valueOf(row.done())));
                row.cells().forEach(cell -> line.add(text(cell)));
                printer.printRecord(neutral(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toString();
    }

    private static List<String> neutral(List<String> cells) {
        return cells.stream().map(CsvCellPolicy::neutral).toList();
    }

    private String text(ResultCell cell) {
        return switch (cell.state()) {
            case NONE -> "";
            case GIVEN -> cell.state().label();
            case DOING -> cell.state().label() + " (" + cell.stepNumber() + " sur " + cell.stepCount() + ")";
            case DONE, TO_TAKE_UP -> cell.state().label() + " le " + dates.day(cell.at());
        };
    }
}
