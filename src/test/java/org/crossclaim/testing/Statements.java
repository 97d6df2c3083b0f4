package org.crossclaim.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hears every SQL statement that the application prepares, in whichever way.
 */
public class Statements implements BeanPostProcessor {

	private final List<String> heard = new ArrayList<>();

	private final List<String> plans = new ArrayList<>();

	private boolean explaining;

	/** Forgets what was heard. */
	public void forget() {
		this.heard.clear();
	}

	/**
	 * What was heard since.
	 * @return the statements, in order
	 */
	public List<String> heard() {
		return List.copyOf(this.heard);
	}

	/** Forgets what was heard, and explains every query from now on. */
	public void explain() {
		forget();
		this.plans.clear();
		this.explaining = true;
	}

	/**
	 * What was explained since, and no longer.
	 * @return for each query its plan as JSON, with what it read
	 */
	public List<String> explained() {
		this.explaining = false;
		return List.copyOf(this.plans);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource) ? listening(DataSource.class, bean) : bean;
	}

	private <T> T listening(Class<T> type, Object target) {
		return proxy(type, target, (method, arguments, answer) -> {
			if (method.getName().startsWith("prepare") && arguments.length > 0) {
				this.heard.add(String.valueOf(arguments[0]));
			}
			if (answer instanceof Connection) {
				return listening(Connection.class, answer);
			}
			return (answer instanceof PreparedStatement statement && this.explaining)
					? explaining((Connection) target, String.valueOf(arguments[0]), statement) : answer;
		});
	}

	private PreparedStatement explaining(Connection connection, String sql, PreparedStatement target) {
		List<Call> parameters = new ArrayList<>();
		return proxy(PreparedStatement.class, target, (method, arguments, answer) -> {
			if (method.getName().startsWith("set") && arguments.length > 1) {
				parameters.add(new Call(method, arguments));
			}
			else if (method.getName().equals("executeQuery")) {
				try (PreparedStatement explain = connection
					.prepareStatement("explain (analyze, buffers, format json) " + sql)) {
					for (Call parameter : parameters) {
						invoke(parameter.method(), explain, parameter.arguments());
					}
					try (ResultSet plan = explain.executeQuery()) {
						plan.next();
						this.plans.add(plan.getString(1));
					}
				}
			}
			return answer;
		});
	}

	private static <T> T proxy(Class<T> type, Object target, Heard heard) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> heard.hear(method, (arguments != null) ? arguments : new Object[0],
						invoke(method, target, arguments))));
	}

	private static Object invoke(Method method, Object target, Object... arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw Objects.requireNonNull(ex.getCause());
		}
	}

	/** Hears a call and may answer it otherwise. */
	private interface Heard {

		Object hear(Method method, Object[] arguments, Object answer) throws Throwable;

	}

	/** A call that can be made again on another object. */
	private record Call(Method method, Object[] arguments) {
	}

}
