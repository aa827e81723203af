/** A browser for the tests of what browsers make of pages. */
package dev.postc.browser;
