package org.passeport.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeSet;
import org.passeport.platform.Sha256;

/**
 * Style sheets, fonts, icons and scripts. Their address carries a hash of them all, so that browsers keep them for a year
 * and never show yesterday's: {@code #{assets.path('css/base.css')}} is {@code /assets/<hash>/css/base.css}.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/";

    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void hash() {
        StringBuilder all = new StringBuilder();
        addHashes(FOLDER, all);
        version = Sha256.of(all.toString()).substring(0, 12);
    }

    private void addHashes(String folder, StringBuilder all) {
        for (String path : new TreeSet<>(
                Optional.ofNullable(context.getResourcePaths(folder)).orElseThrow())) {
            if (path.endsWith("/")) {
                addHashes(path, all);
            } else {
                all.append(path).append(Sha256.of(read(path))).append('\n');
            }
        }
    }

    public String path(String file) {
        return "/assets/" + version + "/" + file;
    }

    /** The bytes of an asset, whatever the hash in its address: a page opened before an upgrade still finds its style. */
    Optional<byte[]> find(String file) {
        if (file.contains("..") || file.contains("//")) {
            return Optional.empty();
        }
        String path = FOLDER + file;
        return context.getRealPath(path) == null && !exists(path) ? Optional.empty() : Optional.ofNullable(read(path));
    }

    private boolean exists(String path) {
        try {
            return context.getResource(path) != null;
        } catch (java.net.MalformedURLException e) {
            return false;
        }
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
