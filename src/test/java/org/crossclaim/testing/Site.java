package org.crossclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A site on this machine that answers as a test tells it, and counts what it is asked.
 */
public final class Site implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();

	private volatile HttpHandler otherwise = page(404, "text/html; charset=utf-8", "<title>Not here</title>");

	private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

	/** Starts it, without a page. */
	public Site() {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.asked.computeIfAbsent(path, (one) -> new AtomicInteger()).incrementAndGet();
		try (exchange) {
			this.pages.getOrDefault(path, this.otherwise).handle(exchange);
		}
	}

	/**
	 * A page of HTML from now on.
	 * @param path where it stands
	 * @param html what it says, UTF-8
	 */
	public void says(String path, String html) {
		answers(path, page(200, "text/html; charset=utf-8", html));
	}

	/**
	 * An answer from now on.
	 * @param path where it stands
	 * @param answer answers
	 */
	public void answers(String path, HttpHandler answer) {
		this.pages.put(path, answer);
	}

	/**
	 * What is answered where there is no page, from now on.
	 * @param answer answers
	 */
	public void otherwise(HttpHandler answer) {
		this.otherwise = answer;
	}

	/**
	 * An answer of text.
	 * @param status its status
	 * @param type its {@code Content-Type}
	 * @param text its text, UTF-8
	 * @return what gives it
	 */
	public static HttpHandler page(int status, String type, String text) {
		return (exchange) -> {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
		};
	}

	/**
	 * The address of a page.
	 * @param path where it stands
	 * @return its address
	 */
	public String at(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	/**
	 * How often a page was asked for.
	 * @param path where it stands
	 * @return the number
	 */
	public int asked(String path) {
		AtomicInteger count = this.asked.get(path);
		return (count != null) ? count.get() : 0;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
