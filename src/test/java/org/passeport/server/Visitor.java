package org.passeport.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser that runs no script: keeps cookies, posts forms with the hidden token of the page last seen,
 * follows redirects only when told.
 */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

    private static final String SIGN_IN_COOKIE = "passeport";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI address;

    private Answer last;

    private String page = "/";

    private String csrf = "";

    Visitor(TheServer server) {
        this(server.address());
    }

    private Visitor(URI address) {
        this.address = address;
    }

    /** The same person with the same cookies at another node. */
    public Visitor at(TheServer other) {
        var there = new Visitor(other.address());
        cookies().forEach(cookie -> there.cookies.getCookieStore().add(other.address(), (HttpCookie) cookie.clone()));
        return there;
    }

    /** Signs in by the first page, and goes where it leads. */
    public Visitor signIn(String userName, String secret) {
        get("/");
        post("/forms/sign-in", "userName", userName, "secret", secret);
        if (token().isEmpty()) {
            throw new AssertionError("Not signed in as " + userName + ": " + last);
        }
        follow();
        return this;
    }

    public Answer get(String path) {
        Answer answer = send(to(path).GET());
        if (answer.contentType().startsWith("text/html")) {
            page = path;
            Matcher token = CSRF.matcher(answer.body());
            csrf = token.find() ? token.group(1) : csrf;
        }
        return answer;
    }

    /** @param form names and values in turn; the token of the page last seen is added */
    public Answer post(String path, String... form) {
        var all = new ArrayList<>(List.of(form));
        all.addAll(List.of("csrf", csrf));
        return postWithoutToken(path, all.toArray(String[]::new));
    }

    /** As another site would, or a page that forgot {@code <pp:csrf/>}. */
    public Answer postWithoutToken(String path, String... form) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", address.resolve(page).toString())
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    /** Goes where the last answer leads. */
    public Answer follow() {
        return get(last.location());
    }

    /** Posts, then goes where the answer leads. */
    public Answer postAndFollow(String path, String... form) {
        post(path, form);
        return follow();
    }

    /** Any other request, with this visitor's cookies: {@code send(visitor.to("/x").DELETE())}. */
    public Answer send(HttpRequest.Builder request) {
        try {
            last = new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    public Answer last() {
        return last;
    }

    /** The hidden token of the page last seen. */
    public String csrf() {
        return csrf;
    }

    /** The opaque token of the sign-in, as the cookie holds it; empty when nobody is signed in. */
    public Optional<String> tokenIfAny() {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(SIGN_IN_COOKIE))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public String token() {
        return tokenIfAny().orElse("");
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static String encode(String... form) {
        var pairs = new ArrayList<String>();
        for (int at = 0; at < form.length; at += 2) {
            pairs.add(URLEncoder.encode(form[at], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(form[at + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }
}
