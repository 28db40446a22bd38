package org.passeport.content;

import java.util.List;
import java.util.stream.Collectors;
import org.passeport.platform.Invalid;

/** An archive that cannot be installed, with everything that is wrong. Nothing was changed. */
public class ContentRefused extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public ContentRefused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> new Violation(fault.place(), fault.cause() + " " + fault.remedy()))
                .toList());
        this.faults = List.copyOf(faults);
    }

    /** Every fault with its file, line, cause and remedy. */
    @Override
    public String getMessage() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(" "));
    }

    public List<Fault> faults() {
        return faults;
    }
}
