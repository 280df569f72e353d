package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the stack before the first class that needs it and stops it after the last one; given to tests as a parameter. */
final class RunningStack implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace STACK = ExtensionContext.Namespace.create(RunningStack.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var _ = stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stack(context);
    }

    private static LocalStack stack(ExtensionContext context) {
        return context.getRoot().getStore(STACK).computeIfAbsent(LocalStack.class, _ -> started(), LocalStack.class);
    }

    private static LocalStack started() {
        var stack = new LocalStack();
        stack.reset();
        var up = stack.up();
        assertThat(up.status()).as(up.output()).isZero();
        return stack;
    }
}
