package org.passeport.content.deployment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerNotification;
import javax.management.Notification;
import javax.management.NotificationListener;
import org.passeport.platform.DatabaseReady;
import org.passeport.platform.Readiness;

/**
 * Listens to the server: an archive that is put among its deployments, replaced there or taken away. WildFly says nothing
 * when it stops, so a stop withdraws nothing; what is missing at a start withdraws nothing either.
 */
@ApplicationScoped
public class DeploymentWatch implements NotificationListener {

    private static final Logger LOG = Logger.getLogger(DeploymentWatch.class.getName());

    private static final String CONTENT = "content";

    /** A replacement is unregistered, then registered within moments: only what is still gone afterwards was taken away. */
    private static final int SECONDS_TO_BE_GONE = 3;

    private static final int MILLISECONDS_TO_ASK_AGAIN = 100;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ServerDeployments deployments;

    @Inject
    DeployedContents contents;

    @Inject
    Readiness readiness;

    /** Requests wait for the first look at the deployments; that look waits for the server, and must not hold its start. */
    void begin(@Observes DatabaseReady ready) throws InstanceNotFoundException {
        readiness.awaitFor(CONTENT);
        ManagementFactory.getPlatformMBeanServer()
                .addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, this, null, null);
        executor.submit(this::takeWhatIsThere);
    }

    private void takeWhatIsThere() {
        try {
            if (deployments.isServerStarting()) {
                executor.schedule(this::takeWhatIsThere, MILLISECONDS_TO_ASK_AGAIN, TimeUnit.MILLISECONDS);
                return;
            }
            contents.takeAll();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "ALERT the deployed contents could not be read at start", e);
        }
        readiness.done(CONTENT);
    }

    /** Called by the thread that changes the server: hands the name on and returns. */
    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification instanceof MBeanServerNotification change) {
            ServerDeployments.named(change.getMBeanName()).ifPresent(name -> {
                if (change.getType().equals(MBeanServerNotification.REGISTRATION_NOTIFICATION)) {
                    executor.submit(() -> attempt(name, () -> contents.take(name)));
                } else {
                    executor.schedule(
                            () -> attempt(name, () -> dropIfGone(name)), SECONDS_TO_BE_GONE, TimeUnit.SECONDS);
                }
            });
        }
    }

    private void dropIfGone(String name) {
        if (!deployments.has(name)) {
            contents.drop(name);
        }
    }

    private static void attempt(String name, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "ALERT the deployment " + name + " could not be followed", e);
        }
    }

    @PreDestroy
    void end() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .removeNotificationListener(MBeanServerDelegate.DELEGATE_NAME, this);
        } catch (JMException e) {
            LOG.log(Level.FINE, "The server stopped before the watch began", e);
        }
    }
}
