package org.passeport.content;

/**
 * One thing to mend in a content, told so that its author can.
 *
 * @param file   path inside the content's folder, empty when it is about the whole
 * @param line   from 1; 0 when it is about the whole file
 * @param cause  what is wrong, in French
 * @param remedy what to do, in French
 */
public record Fault(String file, int line, String cause, String remedy) {

    /** File and line, {@code module.yaml:3}; empty when it is about the whole. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** As compilers write it, so that editors make it a link. */
    @Override
    public String toString() {
        return place() + (file.isEmpty() ? "" : ": ") + cause + " – " + remedy;
    }
}
