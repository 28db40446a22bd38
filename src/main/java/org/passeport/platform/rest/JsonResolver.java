package org.passeport.platform.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How records become JSON: keys as plain text, by the adapters that features offer; what is absent is left out. */
@Provider
@ApplicationScoped
public class JsonResolver implements ContextResolver<Jsonb> {

    @Inject
    @Any
    Instance<JsonbAdapter<?, ?>> adapters;

    private Jsonb json;

    @PostConstruct
    void configure() {
        json = JsonbBuilder.create(
                new JsonbConfig().withAdapters(adapters.stream().toArray(JsonbAdapter[]::new)));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }
}
