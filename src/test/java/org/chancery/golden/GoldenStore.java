package org.chancery.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.chancery.store.Store;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the store of the three articles to tests that only read it: a parameter, made once for all of them. */
public final class GoldenStore implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Store.class;
    }

    @Override
    public Store resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return of(test);
    }

    /** The one store. */
    public static Store of(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(GoldenStore.class))
                .getOrComputeIfAbsent(Made.class, absent -> Made.anew(), Made.class)
                .store();
    }

    private record Made(Path folder, Store store) implements AutoCloseable {
        private static Made anew() {
            try {
                Path folder = Files.createTempDirectory("golden");
                return new Made(folder, Golden.store(folder));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** Called when no test is left. */
        @Override
        public void close() throws IOException {
            store.close();
            PathUtils.deleteDirectory(folder);
        }
    }
}
