package org.passeport.content.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.passeport.content.ContentInstaller;
import org.passeport.content.ContentRefused;
import org.passeport.content.Fault;
import org.passeport.content.InstalledContent;
import org.passeport.content.ModuleRef;
import org.passeport.content.Version;
import org.passeport.content.archive.ArchiveReader;
import org.passeport.platform.Conflict;

/**
 * The contents among the server's deployments, and what the catalogue makes of them. What cannot be installed changes
 * nothing and says why in the log, one line a fault, each with the word ALERT.
 */
@ApplicationScoped
class DeployedContents {

    private static final Logger LOG = Logger.getLogger(DeployedContents.class.getName());

    private static final String MARK = "WEB-INF/content/";

    @Inject
    ServerDeployments deployments;

    @Inject
    ContentInstaller installer;

    /** What each deployment of this run holds, by its name. */
    private final Map<String, ModuleRef> held = new HashMap<>();

    private boolean started;

    /** At start: installs what the catalogue does not have yet, and offers nothing again. */
    synchronized void takeAll() {
        started = true;
        Map<String, InstalledContent> installed = installer.installed();
        for (String name : deployments.names()) {
            archive(name)
                    .ifPresent(archive -> attempt(name, () -> {
                        InstalledContent known = installed.get(ContentInstaller.identityOf(archive));
                        held.put(name, known == null ? install(name, archive) : ref(known.id(), known.version()));
                    }));
        }
        LOG.log(Level.INFO, "Deployed contents: {0}", held.size());
    }

    /** While the server runs: installs what was put there, or offers again what had been taken away. */
    synchronized void take(String name) {
        if (!started) {
            return; // WildFly announces at the end of its start what was there from the beginning: takeAll sees it.
        }
        archive(name)
                .ifPresent(archive -> attempt(name, () -> {
                    ModuleRef ref = install(name, archive);
                    if (!ref.equals(held.put(name, ref)) && installer.redeployed(ref.id(), ref.version())) {
                        LOG.log(Level.INFO, "Content redeployed, offered again: {0} ({1})", new Object[] {ref, name});
                    }
                }));
    }

    private ModuleRef install(String name, byte[] archive) {
        var outcome = installer.install(archive, null);
        if (outcome.isNew()) {
            LOG.log(Level.INFO, "Content installed: {0} {1} ({2})", new Object[] {outcome.id(), outcome.version(), name
            });
        }
        return ref(outcome.id(), outcome.version());
    }

    private static ModuleRef ref(String id, Version version) {
        return new ModuleRef(id, version);
    }

    /** While the server runs: closes to newcomers the version that only this deployment held. */
    synchronized void drop(String name) {
        ModuleRef gone = held.remove(name);
        if (gone != null && !held.containsValue(gone)) {
            installer.undeployed(gone.id(), gone.version());
            LOG.log(Level.INFO, "Content undeployed, no longer offered: {0} ({1})", new Object[] {gone, name});
        }
    }

    private static void attempt(String name, Runnable act) {
        try {
            act.run();
        } catch (ContentRefused refusal) {
            refusal.faults().forEach(fault -> alert(name, fault));
        } catch (Conflict conflict) {
            alert(name, new Fault("", 0, conflict.getMessage(), ""));
        }
    }

    private static void alert(String name, Fault fault) {
        String line = "ALERT content refused: " + name + ": " + fault;
        LOG.severe(line.replaceAll("\\p{Cntrl}", " ").strip());
    }

    /** The raw bytes of a deployment that says to be a content; empty for any other and for what is gone already. */
    private Optional<byte[]> archive(String name) {
        return deployments.archive(name).filter(DeployedContents::holdsContent).flatMap(path -> {
            try {
                if (Files.size(path) > ArchiveReader.LARGEST_ARCHIVE) {
                    alert(name, new Fault("", 0, "L’archive dépasse 50 Mo.", "Réduisez ses images."));
                    return Optional.empty();
                }
                return Optional.of(Files.readAllBytes(path));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The deployment {0} went away while it was read", name);
                return Optional.empty();
            }
        });
    }

    private static boolean holdsContent(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                if (entries.nextElement().getName().startsWith(MARK)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
