package org.passeport.content;

import java.util.List;
import org.passeport.platform.Invalid;

/** An archive that cannot be installed, with everything that is wrong. Nothing was changed. */
public class ContentRefused extends Invalid {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public ContentRefused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> new Violation(
                        fault.line() > 0 ? fault.file() + ":" + fault.line() : fault.file(),
                        fault.cause() + " " + fault.remedy()))
                .toList());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
