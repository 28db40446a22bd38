package org.passeport.content.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class ServerDeploymentsTest {

    @Test
    void only_the_bean_of_a_deployment_itself_names_one() throws MalformedObjectNameException {
        assertThat(ServerDeployments.named(new ObjectName("jboss.as:deployment=essai-1.0.0.war")))
                .contains("essai-1.0.0.war");
        assertThat(ServerDeployments.named(new ObjectName("jboss.as:deployment=essai-1.0.0.war,subsystem=undertow")))
                .isEmpty();
        assertThat(ServerDeployments.named(new ObjectName("jboss.as:subsystem=undertow")))
                .isEmpty();
        assertThat(ServerDeployments.named(new ObjectName("jboss.as.expr:deployment=essai-1.0.0.war")))
                .isEmpty();
    }

    @Test
    void a_name_that_needed_quotes_is_read_without_them() throws MalformedObjectNameException {
        assertThat(ServerDeployments.named(new ObjectName("jboss.as:deployment=" + ObjectName.quote("un,deux.war"))))
                .contains("un,deux.war");
    }
}
