package org.crossclaim.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hears every SQL statement that the application prepares, in whichever way.
 */
public class Statements implements BeanPostProcessor {

	private final List<String> heard = new ArrayList<>();

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

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource) ? listening(DataSource.class, bean) : bean;
	}

	private <T> T listening(Class<T> type, Object target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				if (method.getName().startsWith("prepare") && arguments != null) {
					this.heard.add(String.valueOf(arguments[0]));
				}
				try {
					Object answer = method.invoke(target, arguments);
					return (answer instanceof Connection) ? listening(Connection.class, answer) : answer;
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

}
