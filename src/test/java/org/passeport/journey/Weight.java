package org.passeport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a page makes a browser fetch that holds nothing yet, before compression.
 *
 * @param html  bytes of the page itself
 * @param parts bytes of everything, the page included, by address
 */
record Weight(int html, Map<String, Integer> parts) {

    private static final int MOST_HTML = 60_000;

    private static final int MOST = 200_000;

    /** @param empty a browser of its own, closed in the end */
    static Weight ofFirstVisit(BrowserContext empty, String path) {
        try (empty) {
            List<Response> fetched = new ArrayList<>();
            Page page = empty.newPage();
            page.onResponse(fetched::add);
            Response answer = page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            assertThat(answer.status()).as(path).isEqualTo(200);
            Map<String, Integer> parts = new TreeMap<>();
            fetched.stream()
                    .filter(response -> response.status() == 200)
                    .forEach(response -> parts.put(response.url(), response.body().length));
            return new Weight(answer.body().length, parts);
        }
    }

    void mustBeLight() {
        assertThat(parts.keySet())
                .anyMatch(address -> address.contains(".css"))
                .anyMatch(address -> address.contains(".woff2"))
                .anyMatch(address -> address.contains(".svg"));
        assertThat(html).as(toString()).isLessThanOrEqualTo(MOST_HTML);
        assertThat(parts.values().stream().mapToInt(Integer::intValue).sum())
                .as(toString())
                .isLessThanOrEqualTo(MOST);
    }
}
