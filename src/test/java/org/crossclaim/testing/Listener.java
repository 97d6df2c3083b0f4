package org.crossclaim.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that writes down whoever connects to it, and what they ask for.
 */
public final class Listener implements AutoCloseable {

	private static final int PATIENCE = 2000;

	private final ServerSocket socket;

	private final List<String> heard = new CopyOnWriteArrayList<>();

	/**
	 * Listens from now on.
	 */
	public Listener() {
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::listen);
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try {
				Socket caller = this.socket.accept();
				Thread.ofVirtual().start(() -> answer(caller));
			}
			catch (SocketException ex) {
				return;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void answer(Socket caller) {
		int place;
		synchronized (this.heard) {
			place = this.heard.size();
			this.heard.add("somebody connected");
		}
		try (caller) {
			caller.setSoTimeout(PATIENCE);
			String asked = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))
				.readLine();
			this.heard.set(place, String.valueOf(asked));
			caller.getOutputStream()
				.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			this.heard.set(place, "somebody connected and asked for nothing");
		}
	}

	/**
	 * Its address.
	 * @return the address, without a path
	 */
	public String address() {
		return "http://127.0.0.1:" + this.socket.getLocalPort();
	}

	/**
	 * What was heard until now.
	 * @return the first line of every request
	 */
	public List<String> heard() {
		return List.copyOf(this.heard);
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
