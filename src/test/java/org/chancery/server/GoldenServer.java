package org.chancery.server;

import org.chancery.golden.GoldenStore;
import org.chancery.store.Store;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a client of a server of the {@link GoldenStore} to tests: a parameter, the server started once for all. */
final class GoldenServer implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Web.class;
    }

    @Override
    public Web resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = GoldenStore.of(test);
        ChanceryServer server = test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(GoldenServer.class))
                .getOrComputeIfAbsent(ChanceryServer.class, absent -> start(store), ChanceryServer.class);
        return new Web(server.address());
    }

    private static ChanceryServer start(Store store) {
        return ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0));
    }
}
