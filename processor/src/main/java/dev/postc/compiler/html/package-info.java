/** The HTML of bodies: its tags and comments with their places, and text to HTML and back. */
package dev.postc.compiler.html;
