package org.crossclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;

/**
 * The site of a paper on this machine, with one story; all else is not there.
 */
public final class Paper implements AutoCloseable {

	private final HttpServer server;

	private final String name;

	/**
	 * Starts it.
	 * @param name what the story is about
	 */
	public Paper(String name) {
		this.name = name;
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", (exchange) -> {
			boolean found = exchange.getRequestURI().getPath().startsWith("/story");
			byte[] page = """
					<html lang="en"><title>Critics of %s reply</title><meta property="og:site_name" content="The Test Paper">
					<meta name="author" content="Ada A.">
					<meta name="dc.date" content="2026-03-02"><meta property="article:published_time" content="some day">"""
				.formatted(name)
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(found ? 200 : 404, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.server.start();
	}

	/**
	 * The address of the story.
	 * @return it, in its canonical form
	 */
	public String story() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/story/" + this.name;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
