package org.passeport.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeport.assessment.Response;
import org.passeport.server.Answer;

/** A screen of the player as a browser without script reads it. */
record Screen(String page) {

    private static final Pattern ACTION = Pattern.compile("action=\"(/forms/attempts/[^\"]+)\"");

    private static final List<String> ASKED = List.of("step", "kind", "answer", "over", "then", "next");

    static Screen of(Answer answer) {
        return new Screen(answer.body());
    }

    /** Where its form posts. */
    String action() {
        return first(ACTION);
    }

    boolean isAsking() {
        return action().endsWith("/answers");
    }

    /** Whether the attempt ends with this screen. */
    boolean isLast() {
        return action().endsWith("/finish") || isAsking() && hidden("then").equals("finish");
    }

    /** Whether an answer also leads to the next screen. */
    boolean isLeft() {
        return isAsking() && hidden("then").equals("next");
    }

    String step() {
        return hidden("step");
    }

    /** Names and values in turn. */
    String[] form(Response response) {
        List<String> form = new ArrayList<>();
        ASKED.forEach(name -> form.addAll(List.of(name, hidden(name))));
        switch (response) {
            case Response.Chosen chosen -> chosen.ids().forEach(id -> form.addAll(List.of("choice", id)));
            case Response.Ordered ordered -> ordered.ids().forEach(id -> form.addAll(List.of("order", id)));
            case Response.Paired paired -> pairs(form, paired.pairs());
            case Response.Written written -> form.addAll(List.of("text", written.text()));
        }
        return form.toArray(String[]::new);
    }

    private static void pairs(List<String> form, Map<String, String> pairs) {
        pairs.forEach((left, right) -> form.addAll(List.of("pair." + left, right)));
    }

    /** Names and values in turn, of a screen that only leads on. */
    String[] wayOn() {
        return new String[] {"to", hidden("to")};
    }

    private String hidden(String name) {
        return first(Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\""));
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
